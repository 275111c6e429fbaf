package io.github.safeharbor.training;

import java.util.ArrayList;
import java.util.List;

/** The skeletons of all registers, in the order of their files. */
final class Skeletons {
    private static final String SEPARATOR = "%";

    private Skeletons() {}

    static List<String> all() {
        List<String> skeletons = new ArrayList<>();
        for (String register : Lists.lines("skeletons/registers.txt")) {
            skeletons.addAll(of(register));
        }
        return skeletons;
    }

    static List<String> of(String register) {
        List<String> skeletons = new ArrayList<>();
        StringBuilder skeleton = new StringBuilder();
        for (String line : Lists.rawLines("skeletons/" + register + ".txt")) {
            if (line.equals(SEPARATOR)) {
                add(skeletons, skeleton);
            } else {
                skeleton.append(skeleton.length() == 0 ? "" : "\n").append(line);
            }
        }
        add(skeletons, skeleton);
        return skeletons;
    }

    private static void add(List<String> skeletons, StringBuilder skeleton) {
        if (!skeleton.toString().isBlank()) {
            skeletons.add(skeleton.toString());
        }
        skeleton.setLength(0);
    }
}
