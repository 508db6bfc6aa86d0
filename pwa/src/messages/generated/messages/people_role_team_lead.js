/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_Team_LeadInputs */

const nl_people_role_team_lead = /** @type {(inputs: People_Role_Team_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Teamleider`)
};

const en_people_role_team_lead = /** @type {(inputs: People_Role_Team_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Team lead`)
};

/**
* | output |
* | --- |
* | "Team lead" |
*
* @param {People_Role_Team_LeadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_team_lead = /** @type {((inputs?: People_Role_Team_LeadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_Team_LeadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_team_lead(inputs)
	return nl_people_role_team_lead(inputs)
});