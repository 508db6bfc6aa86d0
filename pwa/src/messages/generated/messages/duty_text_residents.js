/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_ResidentsInputs */

const nl_duty_text_residents = /** @type {(inputs: Duty_Text_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De bewoners`)
};

const en_duty_text_residents = /** @type {(inputs: Duty_Text_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The residents`)
};

/**
* | output |
* | --- |
* | "The residents" |
*
* @param {Duty_Text_ResidentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_residents = /** @type {((inputs?: Duty_Text_ResidentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_ResidentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_residents(inputs)
	return nl_duty_text_residents(inputs)
});