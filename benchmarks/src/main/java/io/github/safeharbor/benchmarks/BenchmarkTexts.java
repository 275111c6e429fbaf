package io.github.safeharbor.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The texts of the benchmarks: requests of our own about invented people. Same on every machine. */
final class BenchmarkTexts {
    static final int REQUEST_LENGTH = 600;
    static final int BATCH_LENGTH = 1_000_000;

    /** One request as therapists post them, six identifiers in {@value #REQUEST_LENGTH} characters. */
    static final String REQUEST = """
            Hi all, referral needed for a wonderful client in Tacoma who is moving to telehealth. Maria, 38, a baker and mother \
            of two, has had panic attacks since a robbery on March 3 and sleeps badly; PHQ-9 of 18, GAD-7 of 15, sertraline \
            50 mg, no safety concerns. She did well with CBT some years ago and would like to try EMDR or IFS with somebody who \
            is licensed in Washington and warm, direct and patient. Weekdays after 5 pm, Premera or a sliding scale up to $90. She is \
            ready now. You can reach her at 253-555-0142 or maria.okafor@example.com, or send me a private message. Thank you so much! \
            Ruth, LICSW""";

    private static final String[] NAMES = {"Maria", "Tom", "Odile", "Jonah", "Keola", "Ximena", "Ruth", "Rosamunda"};
    private static final String[] FAMILY = {
        "Okafor", "Halvorsen", "Petrakis", "Villaseñor", "Chou", "Morozova", "Pruitt"
    };
    private static final String[] TOWNS = {"Tacoma", "Boise", "Cedar City", "Akron", "Salina", "Savannah", "Abilene"};
    private static final String[] MONTHS = {"January", "March", "May", "June", "August", "October", "November"};
    private static final String[] ISSUES = {"panic", "grief", "contamination fears", "burnout", "sleep", "anger", "tics"
    };
    private static final String[] MODELS = {"EMDR", "DBT", "IFS", "ERP", "ACT", "CBT", "EFT"};
    private static final String[] PLANS = {"Aetna", "Premera", "Medicaid", "Kaiser", "Cigna", "self-pay", "Tricare"};

    private BenchmarkTexts() {}

    /**
     * Returns distinct requests of {@value #BATCH_LENGTH} characters together: never one text over and over, which the branch
     * predictor would learn by heart.
     */
    static List<String> batch() {
        Random random = new Random(20260314);
        List<String> texts = new ArrayList<>();
        for (int left = BATCH_LENGTH; left > 0; ) {
            String text = request(random);
            texts.add(text.substring(0, Math.min(left, text.length())));
            left -= text.length();
        }
        return List.copyOf(texts);
    }

    private static String request(Random random) {
        String name = pick(random, NAMES);
        return "Seeking a therapist for " + name + " " + pick(random, FAMILY) + ", " + (18 + random.nextInt(60))
                + ", in "
                + pick(random, TOWNS) + ". " + pick(random, ISSUES) + " since " + pick(random, MONTHS) + " "
                + (1 + random.nextInt(28)) + ", PHQ-9 of " + random.nextInt(28) + ". Hoping for " + pick(random, MODELS)
                + " or " + pick(random, MODELS) + " with somebody warm and direct who knows " + pick(random, ISSUES)
                + " well; " + pick(random, PLANS) + ", weekdays after " + (1 + random.nextInt(8))
                + " pm, telehealth is fine. No safety concerns, one earlier episode, some support from friends. Call "
                + (200 + random.nextInt(800)) + "-555-01" + (10 + random.nextInt(90)) + " or write to "
                + name.toLowerCase(java.util.Locale.ROOT) + random.nextInt(1000) + "@example.com. Thank you!";
    }

    private static String pick(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
