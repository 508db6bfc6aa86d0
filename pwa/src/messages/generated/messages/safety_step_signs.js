/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Step_SignsInputs */

const nl_safety_step_signs = /** @type {(inputs: Safety_Step_SignsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap 1: signalen in kaart gebracht`)
};

const en_safety_step_signs = /** @type {(inputs: Safety_Step_SignsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step 1: signs mapped`)
};

/**
* | output |
* | --- |
* | "Step 1: signs mapped" |
*
* @param {Safety_Step_SignsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_step_signs = /** @type {((inputs?: Safety_Step_SignsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Step_SignsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_step_signs(inputs)
	return nl_safety_step_signs(inputs)
});