/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, day: NonNullable<unknown> }} Team_LeftInputs */

const nl_team_left = /** @type {(inputs: Team_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wijzigingen die op u wachten: ${i?.count}. De oudste is van ${i?.day}.`)
};

const en_team_left = /** @type {(inputs: Team_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Changes that wait for you: ${i?.count}. The oldest is of ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Changes that wait for you: {count}. The oldest is of {day}." |
*
* @param {Team_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_left = /** @type {((inputs: Team_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_left(inputs)
	return nl_team_left(inputs)
});