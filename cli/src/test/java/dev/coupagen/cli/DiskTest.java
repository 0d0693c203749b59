package dev.coupagen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Disks that take no more: one message, and what was there is as before. */
@EnabledOnOs(OS.LINUX)
class DiskTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aFileThatCannotGrowIsOneMessage(Goal goal) throws IOException, InterruptedException {
        Path inputs = folder.resolve("in");
        Path output = folder.resolve("out");
        Path log = folder.resolve("log");
        goal.prepare(inputs, 0);
        assertThat(goal.run(inputs, output, log)).isZero();
        goal.prepare(inputs, 1);
        var before = Goal.files(output);
        // No file may become longer than nothing; the log goes through a pipe, which has no length.
        int code = goal.run(
                inputs,
                output,
                log,
                "bash",
                "-c",
                "(trap '' XFSZ; ulimit -f 0; \"$@\" 2>&1) | cat; exit ${PIPESTATUS[0]}",
                "limited");
        assertOneMessage(code, log);
        assertThat(Goal.files(output)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsOneMessageAndTheNextRunSucceeds(Goal goal) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        boolean isMounted = run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString());
        assumeTrue(isMounted, "Only root can mount a small disk");
        try {
            Path inputs = folder.resolve("in");
            Path log = folder.resolve("log");
            goal.prepare(inputs, 0);
            Files.write(disk.resolve("filler"), new byte[16 << 10]);
            assertOneMessage(goal.run(inputs, disk.resolve("out"), log), log);
            assertThat(Goal.files(disk.resolve("out")).values())
                    .allSatisfy(content -> assertThat(content).isNotEmpty());
            assertThat(run("mount", "-o", "remount,size=4m", disk.toString())).isTrue();
            assertThat(goal.run(inputs, disk.resolve("out"), log))
                    .as(Files.readString(log))
                    .isZero();
            Path alone = folder.resolve("alone");
            assertThat(goal.run(inputs, alone, log)).isZero();
            assertThat(Goal.files(disk.resolve("out"))).isEqualTo(Goal.files(alone));
        } finally {
            run("umount", disk.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatCannotBeWrittenToIsOneMessage(Goal goal) throws IOException, InterruptedException {
        Path inputs = folder.resolve("in");
        Path log = folder.resolve("log");
        goal.prepare(inputs, 0);
        // Not even root can make a file there.
        assertOneMessage(goal.run(inputs, Path.of("/proc/self/out"), log), log);
    }

    private static void assertOneMessage(int code, Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        assertThat(code).as(lines.toString()).isEqualTo(1);
        assertThat(lines.stream().filter(line -> line.startsWith("error: ")))
                .as(lines.toString())
                .hasSize(1);
        assertThat(lines).noneMatch(line -> line.contains("\tat ") || line.contains("Exception in thread"));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }
}
