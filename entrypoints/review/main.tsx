import { mountPage } from '@/components/ui/mountPage';

mountPage({ title: 'review.title', render: () => null });
