/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_BackInputs */

const nl_duty_back = /** @type {(inputs: Duty_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de vier plichten`)
};

const en_duty_back = /** @type {(inputs: Duty_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the four duties`)
};

/**
* | output |
* | --- |
* | "Back to the four duties" |
*
* @param {Duty_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_back = /** @type {((inputs?: Duty_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_back(inputs)
	return nl_duty_back(inputs)
});