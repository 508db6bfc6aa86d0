/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_OpenInputs */

const nl_duty_open = /** @type {(inputs: Duty_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijk de vier plichten en de brieven`)
};

const en_duty_open = /** @type {(inputs: Duty_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See the four duties and the letters`)
};

/**
* | output |
* | --- |
* | "See the four duties and the letters" |
*
* @param {Duty_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_open = /** @type {((inputs?: Duty_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_open(inputs)
	return nl_duty_open(inputs)
});