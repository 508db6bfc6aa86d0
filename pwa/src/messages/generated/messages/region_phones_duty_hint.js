/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Phones_Duty_HintInputs */

const nl_region_phones_duty_hint = /** @type {(inputs: Region_Phones_Duty_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie heeft wanneer dienst? Diensten die voorbij zijn, verdwijnen hier.`)
};

const en_region_phones_duty_hint = /** @type {(inputs: Region_Phones_Duty_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is on duty when? Shifts that are over disappear here.`)
};

/**
* | output |
* | --- |
* | "Who is on duty when? Shifts that are over disappear here." |
*
* @param {Region_Phones_Duty_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_duty_hint = /** @type {((inputs?: Region_Phones_Duty_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_Duty_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_duty_hint(inputs)
	return nl_region_phones_duty_hint(inputs)
});