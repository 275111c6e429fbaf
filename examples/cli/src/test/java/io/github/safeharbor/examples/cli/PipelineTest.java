package io.github.safeharbor.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PipelineTest {
    @Test
    void handsResultsOnInTheOrderOfTheTasks() {
        List<Integer> results = new ArrayList<>();
        try (Pipeline pipeline = new Pipeline(4)) {
            for (int i = 0; i < 1000; i++) {
                int task = i;
                pipeline.submit(1, () -> spin(task), results::add);
            }
            pipeline.drain();
        }
        assertEquals(IntStream.range(0, 1000).boxed().toList(), results);
    }

    @Test
    void letsFewHeavyTasksWaitAtOnce() {
        AtomicInteger waiting = new AtomicInteger();
        try (Pipeline pipeline = new Pipeline(2)) {
            for (int i = 0; i < 50; i++) {
                pipeline.submit(1 << 23, waiting::incrementAndGet, result -> waiting.decrementAndGet());
                assertTrue(waiting.get() <= 2, "a window of 16 MB");
            }
            pipeline.drain();
        }
        assertEquals(0, waiting.get());
    }

    @Test
    void throwsTheFailureOfATaskInItsTurn() {
        List<Integer> results = new ArrayList<>();
        try (Pipeline pipeline = new Pipeline(4)) {
            pipeline.submit(1, () -> spin(100_000), results::add);
            pipeline.submit(
                    1,
                    () -> {
                        throw CommandException.badInput("second");
                    },
                    result -> results.add(-1));
            assertThrows(CommandException.class, pipeline::drain);
        }
        assertEquals(List.of(100_000), results);
    }

    private static int spin(int task) {
        int sum = 0;
        for (int i = 0; i < task % 7 * 10_000; i++) {
            sum += i;
        }
        return sum == 1 ? -1 : task;
    }
}
