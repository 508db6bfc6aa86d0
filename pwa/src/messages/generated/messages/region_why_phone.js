/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Why_PhoneInputs */

const nl_region_why_phone = /** @type {(inputs: Region_Why_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw organisatie heeft nog geen telefoonnummer in de lijst. Wie hulp nodig heeft, kan haar niet bellen.`)
};

const en_region_why_phone = /** @type {(inputs: Region_Why_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your organisation has no phone number in the list yet. Who needs help cannot call it.`)
};

/**
* | output |
* | --- |
* | "Your organisation has no phone number in the list yet. Who needs help cannot call it." |
*
* @param {Region_Why_PhoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_why_phone = /** @type {((inputs?: Region_Why_PhoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Why_PhoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_why_phone(inputs)
	return nl_region_why_phone(inputs)
});