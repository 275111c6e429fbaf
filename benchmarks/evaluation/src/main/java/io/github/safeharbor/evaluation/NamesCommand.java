package io.github.safeharbor.evaluation;

import io.github.safeharbor.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code names}: leaks of names by origin and letter case, and how many eponyms are taken for names. */
@Command(
        name = "names",
        description =
                "Tells whose names leak, and how many eponyms are taken for names, as the table of docs/name-model.md.",
        mixinStandardHelpOptions = true)
final class NamesCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Override
    public Integer call() {
        Main program = Objects.requireNonNull(main);
        var finder = program.finder(Policy.safeHarbor());
        NameLists lists = new NameLists(text -> finder.apply(new GoldText("", text, false, List.of(), List.of())));
        program.out.print(table(lists));
        return 0;
    }

    /** Returns the figures as they stand in the docs. */
    static String table(NameLists lists) {
        StringBuilder table = new StringBuilder(1024);
        table.append("| origin | as written | in lower case | in capitals |\n| --- | ---: | ---: | ---: |\n");
        lists.leaksByOrigin().forEach((origin, shares) -> {
            table.append("| ").append(origin).append(" |");
            shares.values().forEach(share -> table.append(String.format(Locale.ROOT, " %.1f |", share)));
            table.append('\n');
        });
        return table.append(
                        String.format(Locale.ROOT, "%nEponyms touched: %.1f %% of the texts%n", lists.eponymsTouched()))
                .toString();
    }
}
