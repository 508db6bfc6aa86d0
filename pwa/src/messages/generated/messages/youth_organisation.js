/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_OrganisationInputs */

const nl_youth_organisation = /** @type {(inputs: Youth_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aan wie?`)
};

const en_youth_organisation = /** @type {(inputs: Youth_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To whom?`)
};

/**
* | output |
* | --- |
* | "To whom?" |
*
* @param {Youth_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_organisation = /** @type {((inputs?: Youth_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_organisation(inputs)
	return nl_youth_organisation(inputs)
});