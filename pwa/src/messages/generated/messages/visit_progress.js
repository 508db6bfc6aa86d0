/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ done: NonNullable<unknown>, all: NonNullable<unknown> }} Visit_ProgressInputs */

const nl_visit_progress = /** @type {(inputs: Visit_ProgressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} van ${i?.all}`)
};

const en_visit_progress = /** @type {(inputs: Visit_ProgressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} of ${i?.all}`)
};

/**
* | output |
* | --- |
* | "{done} of {all}" |
*
* @param {Visit_ProgressInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_progress = /** @type {((inputs: Visit_ProgressInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_ProgressInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_progress(inputs)
	return nl_visit_progress(inputs)
});