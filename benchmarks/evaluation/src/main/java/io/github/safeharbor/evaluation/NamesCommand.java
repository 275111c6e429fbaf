package io.github.safeharbor.evaluation;

import io.github.safeharbor.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        program.out.println("| origin | leak % | in lower case | in capitals |");
        program.out.println("| --- | ---: | ---: | ---: |");
        for (Map.Entry<String, Map<NameLists.LetterCase, Double>> row :
                lists.leaksByOrigin().entrySet()) {
            StringBuilder line = new StringBuilder("| " + row.getKey() + " |");
            row.getValue().values().forEach(share -> line.append(String.format(Locale.ROOT, " %.1f |", share)));
            program.out.println(line);
        }
        program.out.printf(Locale.ROOT, "%nEponyms touched: %.1f %% of the texts%n", lists.eponymsTouched());
        return 0;
    }
}
