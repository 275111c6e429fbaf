package io.github.safeharbor.benchmarks;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * The yardstick: what one writes first, eighteen patterns over the whole text, then libphonenumber, then OpenNLP's names.
 *
 * <p>Frozen: a faster yardstick would make the library look slower. Not thread-safe.
 */
final class NaivePipeline {
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\b\\d{3}-\\d{2}-\\d{4}\\b"),
            Pattern.compile("(?:\\+?1[-. ]?)?\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}\\b"),
            Pattern.compile("\\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,100}\\.[A-Za-z]{2,10}\\b"),
            Pattern.compile("https?://[^\\s<>\"]{1,300}"),
            Pattern.compile("\\bwww\\.[^\\s<>\"]{1,300}"),
            Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b"),
            Pattern.compile("\\b(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}\\b"),
            Pattern.compile("\\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\\b"),
            Pattern.compile("\\b\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})\\b"),
            Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b"),
            Pattern.compile(
                    "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?\\b"),
            Pattern.compile("\\b\\d{5}(?:-\\d{4})?\\b"),
            Pattern.compile("\\b(?:\\d[ -]?){13,16}\\b"),
            Pattern.compile("(?i)\\bMRN[:# ]{0,3}\\d{5,10}\\b"),
            Pattern.compile("\\b[A-HJ-NPR-Z0-9]{17}\\b"),
            Pattern.compile("(?i)\\b(?:9\\d|1[01]\\d)[- ]years?[- ]old\\b"),
            Pattern.compile("\\b\\d{1,5} [A-Z][a-z]{1,20} (?:St|Street|Ave|Avenue|Rd|Road|Blvd|Dr|Drive|Ln|Lane)\\b"),
            Pattern.compile("(?<![\\w@])@[\\w.]{3,30}\\b"));

    private final NameFinderME names = new NameFinderME(train());

    /** Replaces what the eighteen patterns find. */
    static String redactByPatterns(String text) {
        BitSet found = new BitSet(text.length());
        findPatterns(text, found);
        return replace(text, found);
    }

    /** Replaces what patterns, libphonenumber and OpenNLP find. */
    String redact(String text) {
        BitSet found = new BitSet(text.length());
        findPatterns(text, found);
        for (PhoneNumberMatch match :
                PhoneNumberUtil.getInstance().findNumbers(text, "US", PhoneNumberUtil.Leniency.VALID, Long.MAX_VALUE)) {
            found.set(match.start(), match.end());
        }
        findNames(text, found);
        return replace(text, found);
    }

    private static void findPatterns(String text, BitSet found) {
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.set(matcher.start(), matcher.end());
            }
        }
    }

    /** Sentence by sentence: in a long one the name finder takes quadratic time. */
    private void findNames(String text, BitSet found) {
        Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(text);
        String[] words = Span.spansToStrings(tokens, text);
        for (int from = 0, to; from < words.length; from = to) {
            to = from + 1;
            while (to < words.length && !words[to - 1].equals(".")) {
                to++;
            }
            for (Span name : names.find(Arrays.copyOfRange(words, from, to))) {
                found.set(tokens[from + name.getStart()].getStart(), tokens[from + name.getEnd() - 1].getEnd());
            }
        }
        names.clearAdaptiveData();
    }

    private static String replace(String text, BitSet found) {
        StringBuilder output = new StringBuilder(text.length());
        int from = 0;
        for (int start = found.nextSetBit(0); start >= 0; start = found.nextSetBit(from)) {
            output.append(text, from, start).append("[REDACTED]");
            from = found.nextClearBit(start);
        }
        return output.append(text, from, text.length()).toString();
    }

    /** A small model: its speed is that of a large one, which only finds more. */
    private static TokenNameFinderModel train() {
        Random random = new Random(20260314);
        List<NameSample> samples = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            BenchmarkTexts.NamedSentence sentence = BenchmarkTexts.namedSentence(random);
            Span name = new Span(sentence.from(), sentence.to(), "person");
            samples.add(new NameSample(sentence.words().toArray(new String[0]), new Span[] {name}, i % 5 == 0));
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        try (ObjectStream<NameSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
            return NameFinderME.train("en", "person", stream, parameters, new TokenNameFinderFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
