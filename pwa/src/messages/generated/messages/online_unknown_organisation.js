/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_Unknown_OrganisationInputs */

const nl_online_unknown_organisation = /** @type {(inputs: Online_Unknown_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`onbekende organisatie`)
};

const en_online_unknown_organisation = /** @type {(inputs: Online_Unknown_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unknown organisation`)
};

/**
* | output |
* | --- |
* | "unknown organisation" |
*
* @param {Online_Unknown_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_unknown_organisation = /** @type {((inputs?: Online_Unknown_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Unknown_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_unknown_organisation(inputs)
	return nl_online_unknown_organisation(inputs)
});