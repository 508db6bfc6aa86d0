/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_WhoInputs */

const nl_team_standin_who = /** @type {(inputs: Team_Standin_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie vervangt?`)
};

const en_team_standin_who = /** @type {(inputs: Team_Standin_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who stands in?`)
};

/**
* | output |
* | --- |
* | "Who stands in?" |
*
* @param {Team_Standin_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_who = /** @type {((inputs?: Team_Standin_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_who(inputs)
	return nl_team_standin_who(inputs)
});