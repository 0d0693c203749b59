package dev.coupagen.sandbox.store;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.sandbox.schema.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Packs records into bytes: the owner, and of each field that has a value its number, the kind of value and the value. */
final class Packer {
    private static final ElementName ROOT = ElementName.item("value");
    private static final int LONG_DIGITS = 18;
    private byte[] bytes = new byte[256];
    private int size;
    private final byte[] lengthBytes = new byte[10];

    Packer() {}

    byte[] pack(Rec record) {
        size = 0;
        Owner owner = record.owner().orElse(null);
        number(owner == null ? 0 : owner.type().number() + 1L);
        if (owner != null) {
            number(owner.id());
        }
        fields(record);
        return Arrays.copyOf(bytes, size);
    }

    private void fields(Rec record) {
        for (Field field : record.type().fields()) {
            Object value = record.get(field);
            if (value != null) {
                number(field.index() + 1L);
                value(value);
            }
        }
        number(0);
    }

    private void value(Object value) {
        if (value instanceof String text) {
            add(Packing.TEXT);
            block(text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof Long number) {
            add(Packing.INTEGER);
            number(Packing.zigzag(number));
        } else if (value instanceof BigDecimal decimal) {
            decimal(decimal);
        } else if (value instanceof Boolean truth) {
            add(truth ? Packing.TRUE : Packing.FALSE);
        } else if (value instanceof LocalDate date) {
            add(Packing.DATE);
            number(Packing.zigzag(date.toEpochDay()));
        } else if (value instanceof OffsetDateTime moment) {
            add(Packing.DATETIME);
            number(Packing.zigzag(moment.toEpochSecond()));
            number(Packing.zigzag(moment.getOffset().getTotalSeconds()));
        } else if (value instanceof RawValue raw) {
            add(Packing.RAW);
            Format.DocumentWriter writer = JsonFormat.INSTANCE.writer();
            writer.raw(ROOT, raw);
            block(writer.finish());
        } else {
            records(value);
        }
    }

    private void records(Object value) {
        if (value instanceof Link link) {
            add(Packing.LINK);
            number(link.id());
        } else if (value instanceof Rec record) {
            add(Packing.RECORD);
            nested(() -> fields(record));
        } else if (value instanceof List<?> list) {
            add(Packing.LIST);
            nested(() -> {
                number(list.size());
                list.forEach(this::value);
            });
        } else {
            throw new IllegalArgumentException(
                    "A record cannot hold a " + value.getClass().getName() + ".");
        }
    }

    /** Content whose length is known only behind it: it is moved to make room for the length. */
    private void nested(Runnable content) {
        int start = size;
        content.run();
        int length = size - start;
        number(length);
        int digits = size - start - length;
        System.arraycopy(bytes, start + length, lengthBytes, 0, digits);
        System.arraycopy(bytes, start, bytes, start + digits, length);
        System.arraycopy(lengthBytes, 0, bytes, start, digits);
    }

    private void decimal(BigDecimal decimal) {
        if (decimal.precision() <= LONG_DIGITS && decimal.scale() >= 0) {
            add(Packing.DECIMAL);
            number(decimal.scale());
            number(Packing.zigzag(decimal.unscaledValue().longValue()));
        } else {
            add(Packing.BIG_DECIMAL);
            block(decimal.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void block(byte[] content) {
        number(content.length);
        ensure(content.length);
        System.arraycopy(content, 0, bytes, size, content.length);
        size += content.length;
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            add((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        add((int) rest);
    }

    private void add(int b) {
        ensure(1);
        bytes[size++] = (byte) b;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
