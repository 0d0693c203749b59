package dev.coupagen.generator.testing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads how large the methods of a class file are. (Java Virtual Machine Specification, chapter 4) */
public final class ClassFile {
    private final DataInputStream in;
    private String[] texts = {};

    private ClassFile(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** The bytes of code of each method. */
    public static List<Integer> methodSizes(byte[] classFile) {
        try {
            return new ClassFile(new ByteArrayInputStream(classFile)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Integer> read() throws IOException {
        in.skipNBytes(8);
        readConstants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        readMembers();
        return readMembers();
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        texts = new String[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("Unknown constant " + tag);
            }
        }
    }

    private List<Integer> readMembers() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(6);
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                String name = texts[in.readUnsignedShort()];
                int length = in.readInt();
                if ("Code".equals(name)) {
                    in.skipNBytes(4);
                    sizes.add(in.readInt());
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
        return sizes;
    }
}
