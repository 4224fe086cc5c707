// Runs the kernel as a program of this machine, on what record.ts took down: so that a profile can be made of it.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
extern "C" {
  void* planAt();
  void* todayAt();
  void* inputsAt();
  void readPlan();
  int replicate(int a, int b, int withBooks);
}

int main(int count, char** paths) {
  for (int i = 1; i < count; i++) {
    FILE* file = fopen(paths[i], "rb");
    if (!file) return 1;
    fseek(file, 0, SEEK_END);
    const long bytes = ftell(file);
    rewind(file);
    double* at = (double*)malloc(bytes);
    if (fread(at, 1, bytes, file) != (size_t)bytes) return 1;
    const int plan = (int)at[0], scenarios = (int)at[1], inputs = (int)at[2], futures = (int)at[3];
    at += 4;
    memcpy(planAt(), at, plan * sizeof(double));
    readPlan();
    at += plan;
    for (int future = 0; future < futures; future++, at += 2 + (1 + scenarios) * inputs) {
      memcpy(todayAt(), at + 2, inputs * sizeof(double));
      memcpy(inputsAt(), at + 2 + inputs, scenarios * inputs * sizeof(double));
      // With year books and without: the explanation of a difference leaves them out.
      if (replicate((int)at[0], (int)at[1], future % 4 == 0) < 0) return 1;
    }
    fclose(file);
  }
}
