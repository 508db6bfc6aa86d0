/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Team_Of_UrgentInputs */

const nl_team_of_urgent = /** @type {(inputs: Team_Of_UrgentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dringend: ${i?.count}.`)
};

const en_team_of_urgent = /** @type {(inputs: Team_Of_UrgentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Urgent: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Urgent: {count}." |
*
* @param {Team_Of_UrgentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_of_urgent = /** @type {((inputs: Team_Of_UrgentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Of_UrgentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_of_urgent(inputs)
	return nl_team_of_urgent(inputs)
});