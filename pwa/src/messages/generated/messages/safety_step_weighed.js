/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Step_WeighedInputs */

const nl_safety_step_weighed = /** @type {(inputs: Safety_Step_WeighedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap 4: gewogen`)
};

const en_safety_step_weighed = /** @type {(inputs: Safety_Step_WeighedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step 4: weighed`)
};

/**
* | output |
* | --- |
* | "Step 4: weighed" |
*
* @param {Safety_Step_WeighedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_step_weighed = /** @type {((inputs?: Safety_Step_WeighedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Step_WeighedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_step_weighed(inputs)
	return nl_safety_step_weighed(inputs)
});