package io.github.safeharbor.examples.cli;

import java.util.List;

/** Redacts the inputs of a call on all cores and writes what they give in their order. */
final class Job {
    private final Recipe recipe;
    private final Target.Targets targets;
    private final Progress progress;
    private final int threads;

    Job(Recipe recipe, Target.Targets targets, Progress progress, int threads) {
        this.recipe = recipe;
        this.targets = targets;
        this.progress = progress;
        this.threads = threads;
    }

    /** An input on its way: once it failed, what is still under way for it is dropped. */
    private final class Run {
        private final Target target;
        private boolean failed;

        Run(Target target) {
            this.target = target;
        }

        void take(Chunk.Outcome outcome) {
            if (failed) {
                return;
            }
            try {
                for (Piece.Redacted piece : outcome.redacted()) {
                    target.write(piece);
                    progress.texts(piece.reports().size());
                }
                progress.bytes(outcome.bytes());
            } catch (CommandException e) {
                fail(e); // the disk is full
                return;
            }
            if (outcome.failure() != null) {
                fail(outcome.failure());
            }
        }

        void end() {
            if (!failed) {
                try {
                    target.commit();
                } catch (CommandException e) {
                    fail(e);
                }
            }
        }

        void fail(RuntimeException problem) {
            if (!failed) {
                failed = true;
                target.fail(problem);
            }
        }
    }

    /** Runs to the end, or to the first failure that its target lets end it. */
    void run(List<Input> inputs) {
        try (Pipeline pipeline = new Pipeline(threads)) {
            for (Input input : inputs) {
                Target target = targets.open(input);
                if (target != null) {
                    run(input, new Run(target), pipeline);
                }
            }
            pipeline.drain();
        } finally {
            progress.end();
        }
    }

    private void run(Input input, Run run, Pipeline pipeline) {
        Pieces pieces;
        try {
            pieces = Pieces.of(input, recipe);
        } catch (CommandException e) {
            pipeline.submit(0, () -> e, run::fail); // in its turn, behind the inputs before
            return;
        }
        try (pieces) {
            Chunk chunk;
            do {
                chunk = Chunk.next(pieces);
                Chunk next = chunk;
                pipeline.submit(next.bytes(), () -> next.redact(recipe), run::take);
                if (pieces.isDrained()) {
                    pipeline.drain();
                    progress.flush();
                }
            } while (!chunk.isLast() && !run.failed);
            pipeline.submit(0, () -> run, Run::end);
        }
    }
}
