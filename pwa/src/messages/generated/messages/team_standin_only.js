/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Team_Standin_OnlyInputs */

const nl_team_standin_only = /** @type {(inputs: Team_Standin_OnlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`alleen ${i?.name}`)
};

const en_team_standin_only = /** @type {(inputs: Team_Standin_OnlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`only ${i?.name}`)
};

/**
* | output |
* | --- |
* | "only {name}" |
*
* @param {Team_Standin_OnlyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_only = /** @type {((inputs: Team_Standin_OnlyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_OnlyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_only(inputs)
	return nl_team_standin_only(inputs)
});