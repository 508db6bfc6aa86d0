/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_Dear_ResidentsInputs */

const nl_duty_text_dear_residents = /** @type {(inputs: Duty_Text_Dear_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beste bewoner,`)
};

const en_duty_text_dear_residents = /** @type {(inputs: Duty_Text_Dear_ResidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dear resident,`)
};

/**
* | output |
* | --- |
* | "Dear resident," |
*
* @param {Duty_Text_Dear_ResidentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_dear_residents = /** @type {((inputs?: Duty_Text_Dear_ResidentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_Dear_ResidentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_dear_residents(inputs)
	return nl_duty_text_dear_residents(inputs)
});