/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Conflict_CountsInputs */

const nl_conflict_counts = /** @type {(inputs: Conflict_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} keuzes wachten`)
};

const en_conflict_counts = /** @type {(inputs: Conflict_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} choices waiting`)
};

/**
* | output |
* | --- |
* | "{count} choices waiting" |
*
* @param {Conflict_CountsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_counts = /** @type {((inputs: Conflict_CountsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_CountsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_counts(inputs)
	return nl_conflict_counts(inputs)
});