package io.github.safeharbor.examples.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs tasks on all cores and hands their results on in the order of the tasks, in the thread that submits them. Memory is bounded: a
 * task waits for its turn while those before it weigh too much.
 */
final class Pipeline implements AutoCloseable {
    /** Bytes of input that wait to be written, many times as much in memory. */
    private static final long MAX_WEIGHT = 1 << 24;

    private final ExecutorService threads;
    private final int maxSteps;
    private final Deque<Step<?>> steps = new ArrayDeque<>();
    private long weight;

    Pipeline(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "redaction");
            thread.setDaemon(true);
            return thread;
        });
        this.maxSteps = 8 * threads;
    }

    private record Step<T>(Future<T> result, Consumer<T> sink, int weight) {
        void finish() throws ExecutionException, InterruptedException {
            sink.accept(result.get());
        }
    }

    /**
     * Takes a task, and hands on results of earlier ones.
     *
     * @param weight about how many bytes it holds
     * @param sink takes the result; what it throws ends the pipeline
     */
    <T> void submit(int weight, Supplier<T> task, Consumer<T> sink) {
        while (!steps.isEmpty() && (steps.size() >= maxSteps || this.weight + weight > MAX_WEIGHT)) {
            finishFirst();
        }
        this.weight += weight;
        steps.add(new Step<>(threads.submit(task::get), sink, weight));
    }

    /** Hands on the results of all tasks. */
    void drain() {
        while (!steps.isEmpty()) {
            finishFirst();
        }
    }

    /** Gives up what is not handed on. */
    @Override
    public void close() {
        steps.forEach(step -> step.result.cancel(true));
        threads.shutdownNow();
    }

    private void finishFirst() {
        Step<?> first = steps.remove();
        weight -= first.weight;
        try {
            first.finish();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
