/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_OrganisationInputs */

const nl_involvement_organisation = /** @type {(inputs: Involvement_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke organisatie?`)
};

const en_involvement_organisation = /** @type {(inputs: Involvement_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which organisation?`)
};

/**
* | output |
* | --- |
* | "Which organisation?" |
*
* @param {Involvement_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_organisation = /** @type {((inputs?: Involvement_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_organisation(inputs)
	return nl_involvement_organisation(inputs)
});