/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_TitleInputs */

const nl_duty_title = /** @type {(inputs: Duty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat de verhuurder moet doen`)
};

const en_duty_title = /** @type {(inputs: Duty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the landlord must do`)
};

/**
* | output |
* | --- |
* | "What the landlord must do" |
*
* @param {Duty_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_title = /** @type {((inputs?: Duty_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_title(inputs)
	return nl_duty_title(inputs)
});