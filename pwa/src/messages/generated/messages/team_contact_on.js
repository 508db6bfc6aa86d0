/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Team_Contact_OnInputs */

const nl_team_contact_on = /** @type {(inputs: Team_Contact_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`laatste contact ${i?.day}`)
};

const en_team_contact_on = /** @type {(inputs: Team_Contact_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`last contact ${i?.day}`)
};

/**
* | output |
* | --- |
* | "last contact {day}" |
*
* @param {Team_Contact_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_contact_on = /** @type {((inputs: Team_Contact_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Contact_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_contact_on(inputs)
	return nl_team_contact_on(inputs)
});