/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ done: NonNullable<unknown>, all: NonNullable<unknown> }} Region_Begin_StepsInputs */

const nl_region_begin_steps = /** @type {(inputs: Region_Begin_StepsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Klaar: ${i?.done} van de ${i?.all} stappen.`)
};

const en_region_begin_steps = /** @type {(inputs: Region_Begin_StepsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Done: ${i?.done} of ${i?.all} steps.`)
};

/**
* | output |
* | --- |
* | "Done: {done} of {all} steps." |
*
* @param {Region_Begin_StepsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_steps = /** @type {((inputs: Region_Begin_StepsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_StepsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_steps(inputs)
	return nl_region_begin_steps(inputs)
});