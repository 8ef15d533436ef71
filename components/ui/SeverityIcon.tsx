import type { ReactNode } from 'react';
import type { Mark } from '@/lib/view/markOf';

const stroke = { stroke: 'currentColor', strokeWidth: 1.6 } as const;

/** One shape per level, so that it reads without colour. */
const SHAPES: Record<Mark, ReactNode> = {
  info: (
    <>
      <circle cx="10" cy="10" r="7.6" {...stroke} />
      <path d="M10 9.2v4.6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="10" cy="6.3" r="1.1" fill="currentColor" />
    </>
  ),
  warning: (
    <>
      <path
        d="M8.7 3.1 1.9 15a1.5 1.5 0 0 0 1.3 2.2h13.6a1.5 1.5 0 0 0 1.3-2.2L11.3 3.1a1.5 1.5 0 0 0-2.6 0Z"
        {...stroke}
        strokeLinejoin="round"
      />
      <path d="M10 7.4v4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="10" cy="14.1" r="1.1" fill="currentColor" />
    </>
  ),
  danger: (
    <>
      <path
        d="M8.8 1.5a1.7 1.7 0 0 1 2.4 0l7.3 7.3a1.7 1.7 0 0 1 0 2.4l-7.3 7.3a1.7 1.7 0 0 1-2.4 0L1.5 11.2a1.7 1.7 0 0 1 0-2.4Z"
        fill="currentColor"
      />
      <path d="M10 5.6v5.2" stroke="var(--cut)" strokeWidth="1.9" strokeLinecap="round" />
      <circle cx="10" cy="14" r="1.15" fill="var(--cut)" />
    </>
  ),
  critical: (
    <>
      <path d="M6.3 1.4h7.4l4.9 4.9v7.4l-4.9 4.9H6.3l-4.9-4.9V6.3Z" fill="currentColor" />
      <path d="m7 7 6 6m0-6-6 6" stroke="var(--cut)" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  none: (
    <>
      <rect x="3.2" y="2.8" width="13.6" height="14.4" rx="2.4" {...stroke} />
      <path d="M6.6 7h6.8M6.6 10h6.8M6.6 13h4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  unknown: (
    <>
      <circle cx="10" cy="10" r="7.8" {...stroke} strokeDasharray="2.9 2" />
      <path d="M7.9 8.1a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.5" {...stroke} strokeLinecap="round" />
      <circle cx="10" cy="14" r="1.05" fill="currentColor" />
    </>
  ),
};

export function SeverityIcon({ mark, size = 20 }: { mark: Mark; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true">
      {SHAPES[mark]}
    </svg>
  );
}
