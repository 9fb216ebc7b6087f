import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Two cores shared with other work: a slow moment is no failure.
configure({ asyncUtilTimeout: 8_000 });
