/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_StepInputs */

const nl_safety_step = /** @type {(inputs: Safety_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke stap is dit?`)
};

const en_safety_step = /** @type {(inputs: Safety_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which step is this?`)
};

/**
* | output |
* | --- |
* | "Which step is this?" |
*
* @param {Safety_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_step = /** @type {((inputs?: Safety_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_step(inputs)
	return nl_safety_step(inputs)
});