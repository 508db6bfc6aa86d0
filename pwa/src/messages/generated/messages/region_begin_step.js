/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown>, title: NonNullable<unknown> }} Region_Begin_StepInputs */

const nl_region_begin_step = /** @type {(inputs: Region_Begin_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.number}. ${i?.title}`)
};

const en_region_begin_step = /** @type {(inputs: Region_Begin_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.number}. ${i?.title}`)
};

/**
* | output |
* | --- |
* | "{number}. {title}" |
*
* @param {Region_Begin_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_step = /** @type {((inputs: Region_Begin_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_step(inputs)
	return nl_region_begin_step(inputs)
});