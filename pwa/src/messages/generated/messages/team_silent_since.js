/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Team_Silent_SinceInputs */

const nl_team_silent_since = /** @type {(inputs: Team_Silent_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`stil sinds ${i?.day}`)
};

const en_team_silent_since = /** @type {(inputs: Team_Silent_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`silent since ${i?.day}`)
};

/**
* | output |
* | --- |
* | "silent since {day}" |
*
* @param {Team_Silent_SinceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_silent_since = /** @type {((inputs: Team_Silent_SinceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Silent_SinceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_silent_since(inputs)
	return nl_team_silent_since(inputs)
});