row-bus = Free bus rides
    .what = The bus costs nothing.
    .easy = Take the bus. Do not pay.
