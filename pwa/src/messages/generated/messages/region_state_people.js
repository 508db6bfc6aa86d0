/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_State_PeopleInputs */

const nl_region_state_people = /** @type {(inputs: Region_State_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie zich mag aanmelden, en als wat: uitnodigen, rollen wijzigen, stoppen.`)
};

const en_region_state_people = /** @type {(inputs: Region_State_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who may sign in, and as what: invite, change roles, end.`)
};

/**
* | output |
* | --- |
* | "Who may sign in, and as what: invite, change roles, end." |
*
* @param {Region_State_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_people = /** @type {((inputs?: Region_State_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_people(inputs)
	return nl_region_state_people(inputs)
});