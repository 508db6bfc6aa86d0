/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Provider_OrganisationInputs */

const nl_placement_provider_organisation = /** @type {(inputs: Placement_Provider_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke organisatie in deze regio is dat?`)
};

const en_placement_provider_organisation = /** @type {(inputs: Placement_Provider_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which organisation in this region is that?`)
};

/**
* | output |
* | --- |
* | "Which organisation in this region is that?" |
*
* @param {Placement_Provider_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_provider_organisation = /** @type {((inputs?: Placement_Provider_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Provider_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_provider_organisation(inputs)
	return nl_placement_provider_organisation(inputs)
});