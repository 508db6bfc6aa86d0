/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Step_DutyInputs */

const nl_region_step_duty = /** @type {(inputs: Region_Step_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rooster aanvullen`)
};

const en_region_step_duty = /** @type {(inputs: Region_Step_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add shifts`)
};

/**
* | output |
* | --- |
* | "Add shifts" |
*
* @param {Region_Step_DutyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_step_duty = /** @type {((inputs?: Region_Step_DutyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Step_DutyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_step_duty(inputs)
	return nl_region_step_duty(inputs)
});