package io.github.safeharbor.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The settings of all benchmarks. Samples, since p0 and p50 stand still on a busy machine and the mean does not; {@code
 * -Xbatch} and one collector thread, since a compiler or collector beside the benchmark is noise.
 *
 * <p>Milliseconds are for batches of 1,000,000 characters: they read as nanoseconds a character.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 5,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public abstract class Settings {}
