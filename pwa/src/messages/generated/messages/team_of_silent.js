/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Team_Of_SilentInputs */

const nl_team_of_silent = /** @type {(inputs: Team_Of_SilentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lang stil: ${i?.count}.`)
};

const en_team_of_silent = /** @type {(inputs: Team_Of_SilentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Silent for long: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Silent for long: {count}." |
*
* @param {Team_Of_SilentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_of_silent = /** @type {((inputs: Team_Of_SilentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Of_SilentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_of_silent(inputs)
	return nl_team_of_silent(inputs)
});