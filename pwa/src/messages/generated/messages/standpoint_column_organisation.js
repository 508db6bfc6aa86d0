/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Column_OrganisationInputs */

const nl_standpoint_column_organisation = /** @type {(inputs: Standpoint_Column_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisatie`)
};

const en_standpoint_column_organisation = /** @type {(inputs: Standpoint_Column_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Organisation`)
};

/**
* | output |
* | --- |
* | "Organisation" |
*
* @param {Standpoint_Column_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_column_organisation = /** @type {((inputs?: Standpoint_Column_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Column_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_column_organisation(inputs)
	return nl_standpoint_column_organisation(inputs)
});