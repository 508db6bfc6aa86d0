/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_PersonInputs */

const nl_aftercare_person = /** @type {(inputs: Aftercare_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie daar?`)
};

const en_aftercare_person = /** @type {(inputs: Aftercare_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who there?`)
};

/**
* | output |
* | --- |
* | "Who there?" |
*
* @param {Aftercare_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_person = /** @type {((inputs?: Aftercare_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_person(inputs)
	return nl_aftercare_person(inputs)
});