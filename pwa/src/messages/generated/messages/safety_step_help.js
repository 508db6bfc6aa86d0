/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Step_HelpInputs */

const nl_safety_step_help = /** @type {(inputs: Safety_Step_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap 5: hulp geregeld in plaats van gemeld`)
};

const en_safety_step_help = /** @type {(inputs: Safety_Step_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step 5: arranged help instead of reporting`)
};

/**
* | output |
* | --- |
* | "Step 5: arranged help instead of reporting" |
*
* @param {Safety_Step_HelpInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_step_help = /** @type {((inputs?: Safety_Step_HelpInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Step_HelpInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_step_help(inputs)
	return nl_safety_step_help(inputs)
});