/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_State_OrganisationsInputs */

const nl_region_state_organisations = /** @type {(inputs: Region_State_OrganisationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie in de regio meewerkt: toevoegen en een andere naam geven.`)
};

const en_region_state_organisations = /** @type {(inputs: Region_State_OrganisationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who takes part in the region: add and rename.`)
};

/**
* | output |
* | --- |
* | "Who takes part in the region: add and rename." |
*
* @param {Region_State_OrganisationsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_organisations = /** @type {((inputs?: Region_State_OrganisationsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_OrganisationsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_organisations(inputs)
	return nl_region_state_organisations(inputs)
});