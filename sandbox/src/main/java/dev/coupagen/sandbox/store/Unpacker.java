package dev.coupagen.sandbox.store;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads packed records: as a whole, or only the fields that are asked for. */
final class Unpacker {
    private final byte[] bytes;
    private int at;

    private Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    static Rec unpack(byte[] bytes, ResourceType type, Catalog catalog) {
        Unpacker unpacker = new Unpacker(bytes);
        Rec record = new Rec(type);
        record.setOwner(unpacker.owner(catalog).orElse(null));
        unpacker.fields(record);
        return record;
    }

    static Optional<Owner> owner(byte[] bytes, Catalog catalog) {
        return new Unpacker(bytes).owner(catalog);
    }

    /** The value of one field; null if it has none. */
    static @Nullable Object value(byte[] bytes, Field field, Catalog catalog) {
        Unpacker unpacker = new Unpacker(bytes);
        unpacker.owner(catalog);
        for (long index = unpacker.number(); index != 0; index = unpacker.number()) {
            if (index == field.index() + 1L) {
                return unpacker.value(field);
            }
            if (index > field.index() + 1L) {
                return null;
            }
            unpacker.skip();
        }
        return null;
    }

    /** The values of these fields, which are in ascending order of their index; null for those that have none. */
    static @Nullable Object[] values(byte[] bytes, List<Field> fields) {
        @Nullable Object[] values = new Object[fields.size()];
        Unpacker unpacker = new Unpacker(bytes);
        unpacker.skipOwner();
        int wanted = 0;
        for (long index = unpacker.number(); index != 0 && wanted < values.length; index = unpacker.number()) {
            while (wanted < values.length && fields.get(wanted).index() + 1L < index) {
                wanted++;
            }
            if (wanted < values.length && fields.get(wanted).index() + 1L == index) {
                values[wanted] = unpacker.value(fields.get(wanted));
                wanted++;
            } else {
                unpacker.skip();
            }
        }
        return values;
    }

    private Optional<Owner> owner(Catalog catalog) {
        long type = number();
        return type == 0 ? Optional.empty() : Optional.of(new Owner(catalog.type((int) type - 1), number()));
    }

    private void skipOwner() {
        if (number() != 0) {
            number();
        }
    }

    private void fields(Rec record) {
        for (long index = number(); index != 0; index = number()) {
            Field field = record.type().fields().get((int) index - 1);
            record.set(field, value(field));
        }
    }

    private Object value(Field field) {
        int mark = bytes[at++];
        return switch (mark) {
            case Packing.TEXT -> text(StandardCharsets.UTF_8);
            case Packing.INTEGER -> Packing.unzigzag(number());
            case Packing.DECIMAL -> {
                int scale = (int) number();
                yield BigDecimal.valueOf(Packing.unzigzag(number()), scale);
            }
            case Packing.BIG_DECIMAL -> new BigDecimal(text(StandardCharsets.US_ASCII));
            case Packing.TRUE -> true;
            case Packing.FALSE -> false;
            case Packing.DATE -> LocalDate.ofEpochDay(Packing.unzigzag(number()));
            case Packing.DATETIME -> {
                Instant moment = Instant.ofEpochSecond(Packing.unzigzag(number()));
                yield OffsetDateTime.ofInstant(moment, ZoneOffset.ofTotalSeconds((int) Packing.unzigzag(number())));
            }
            case Packing.RAW -> raw();
            case Packing.LINK -> new Link(number());
            case Packing.RECORD -> record(field);
            case Packing.LIST -> list(field);
            default -> throw new IllegalStateException("A packed record has the unknown mark " + mark + ".");
        };
    }

    private Rec record(Field field) {
        number();
        Rec record = new Rec(field.recordType());
        fields(record);
        return record;
    }

    private List<Object> list(Field field) {
        number();
        int count = (int) number();
        List<Object> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(value(field));
        }
        return items;
    }

    private RawValue raw() {
        int length = (int) number();
        byte[] json = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        try (ElementReader reader = JsonFormat.INSTANCE.reader(json, Limits.DEFAULT)) {
            return reader.raw();
        }
    }

    private String text(java.nio.charset.Charset charset) {
        int length = (int) number();
        String text = new String(bytes, at, length, charset);
        at += length;
        return text;
    }

    private void skip() {
        int mark = bytes[at++];
        switch (mark) {
            case Packing.TRUE, Packing.FALSE -> {}
            case Packing.INTEGER, Packing.DATE, Packing.LINK -> number();
            case Packing.DECIMAL, Packing.DATETIME -> {
                number();
                number();
            }
            default -> {
                int length = (int) number();
                at += length;
            }
        }
    }

    private long number() {
        long value = 0;
        int shift = 0;
        byte b;
        do {
            b = bytes[at++];
            value |= (long) (b & 0x7F) << shift;
            shift += 7;
        } while (b < 0);
        return value;
    }
}
