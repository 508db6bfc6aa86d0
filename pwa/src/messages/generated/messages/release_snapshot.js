/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ at: NonNullable<unknown> }} Release_SnapshotInputs */

const nl_release_snapshot = /** @type {(inputs: Release_SnapshotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stand van ${i?.at}`)
};

const en_release_snapshot = /** @type {(inputs: Release_SnapshotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`As of ${i?.at}`)
};

/**
* | output |
* | --- |
* | "As of {at}" |
*
* @param {Release_SnapshotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_snapshot = /** @type {((inputs: Release_SnapshotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_SnapshotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_snapshot(inputs)
	return nl_release_snapshot(inputs)
});