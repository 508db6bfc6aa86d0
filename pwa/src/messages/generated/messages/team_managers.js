/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_ManagersInputs */

const nl_team_managers = /** @type {(inputs: Team_ManagersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Casemanagers`)
};

const en_team_managers = /** @type {(inputs: Team_ManagersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case managers`)
};

/**
* | output |
* | --- |
* | "Case managers" |
*
* @param {Team_ManagersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_managers = /** @type {((inputs?: Team_ManagersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_ManagersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_managers(inputs)
	return nl_team_managers(inputs)
});