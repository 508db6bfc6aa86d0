/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Kind_Youth_ProtectionInputs */

const nl_people_kind_youth_protection = /** @type {(inputs: People_Kind_Youth_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jeugdbescherming`)
};

const en_people_kind_youth_protection = /** @type {(inputs: People_Kind_Youth_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Youth protection`)
};

/**
* | output |
* | --- |
* | "Youth protection" |
*
* @param {People_Kind_Youth_ProtectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_kind_youth_protection = /** @type {((inputs?: People_Kind_Youth_ProtectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Kind_Youth_ProtectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_kind_youth_protection(inputs)
	return nl_people_kind_youth_protection(inputs)
});